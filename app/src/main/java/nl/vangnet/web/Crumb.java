package nl.vangnet.web;

/** A page above this one, in template {@code component/breadcrumb}. */
public record Crumb(String text, String address) {}
