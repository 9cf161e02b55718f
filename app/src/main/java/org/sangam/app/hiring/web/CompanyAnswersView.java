package org.sangam.app.hiring.web;

import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.web.Frame;

/** How a company's team answers. */
public record CompanyAnswersView(Frame frame, AnswerRecord.Of record) {}
