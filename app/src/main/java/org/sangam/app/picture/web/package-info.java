/** The addresses of pictures. */
@NullMarked
package org.sangam.app.picture.web;

import org.jspecify.annotations.NullMarked;
