/** The pages of companies, of their teams and of what they may change. */
@NullMarked
package org.sangam.app.company.web;

import org.jspecify.annotations.NullMarked;
