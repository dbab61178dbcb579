/** HTTP for deals. */
@NullMarked
package pep.territory.deal.web;

import org.jspecify.annotations.NullMarked;
