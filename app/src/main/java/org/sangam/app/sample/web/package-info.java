/** What an operator does about the sample market, and what robots are told while it is there. */
@NullMarked
package org.sangam.app.sample.web;

import org.jspecify.annotations.NullMarked;
