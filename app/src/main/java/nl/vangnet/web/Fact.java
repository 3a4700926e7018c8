package nl.vangnet.web;

/** A name and what is known, in template {@code component/facts}. */
public record Fact(String name, String value) {}
