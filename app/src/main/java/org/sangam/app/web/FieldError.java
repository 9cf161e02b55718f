package org.sangam.app.web;

/** What is wrong with one field of a form, said so that it can be mended: "4.2 is below 28. Did you mean 42?" */
public record FieldError(String field, String sentence) {}
