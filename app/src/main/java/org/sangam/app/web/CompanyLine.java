package org.sangam.app.web;

/**
 * A company in a few lines of a list.
 *
 * @param about what it does, in one line; may be empty
 * @param record "3 jobs. Answers 83 % in 6 days"
 */
public record CompanyLine(String path, String name, Mark mark, String about, String record) {}
