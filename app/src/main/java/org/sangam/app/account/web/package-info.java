/** Signing up, in and out, one's own account, and the chain of checks that every request goes through. */
@NullMarked
package org.sangam.app.account.web;

import org.jspecify.annotations.NullMarked;
