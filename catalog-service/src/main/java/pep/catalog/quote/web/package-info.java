/** Quotes over HTTP. */
@NullMarked
package pep.catalog.quote.web;

import org.jspecify.annotations.NullMarked;
