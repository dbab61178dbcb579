/** A partner's products and their explanation over HTTP. */
@NullMarked
package pep.catalog.offering.web;

import org.jspecify.annotations.NullMarked;
