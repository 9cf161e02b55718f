/** Pay as people write it: lakh, crore, LPA, ranges, periods, or the honest absence of a figure. */
@NullMarked
package org.sangam.engine.pay;

import org.jspecify.annotations.NullMarked;
