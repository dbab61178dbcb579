/** Price books and the prices in them over HTTP. */
@NullMarked
package pep.catalog.pricing.web;

import org.jspecify.annotations.NullMarked;
