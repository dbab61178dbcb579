/** Brands over HTTP. */
@NullMarked
package pep.territory.brand.web;

import org.jspecify.annotations.NullMarked;
