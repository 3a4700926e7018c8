package nl.vangnet.web;

/** One of the answers in template {@code component/choices} or {@code component/select}. */
public record Choice(String value, String text) {}
