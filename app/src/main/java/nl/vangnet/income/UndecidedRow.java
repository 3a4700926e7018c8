package nl.vangnet.income;

import java.util.List;

/** A unit whose month could not be decided, and why, in words. */
public record UndecidedRow(long unit, String applicant, List<String> reasons) {}
