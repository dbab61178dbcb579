/** Products and bundles over HTTP. */
@NullMarked
package pep.catalog.product.web;

import org.jspecify.annotations.NullMarked;
