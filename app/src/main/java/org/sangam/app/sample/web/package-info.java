/** What an operator does about the sample market. */
@NullMarked
package org.sangam.app.sample.web;

import org.jspecify.annotations.NullMarked;
