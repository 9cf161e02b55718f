package org.sangam.engine.skill;

import org.sangam.engine.text.Span;

/** One place where a text names a skill, and how sure the reader is that the word means the skill. */
public record SkillMention(String skill, Span span, double confidence) {}
