/** The pages on which a person brings a résumé, corrects their profile and says what they want. */
@NullMarked
package org.sangam.app.candidate.web;

import org.jspecify.annotations.NullMarked;
