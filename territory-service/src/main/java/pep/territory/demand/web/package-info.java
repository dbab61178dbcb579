/** Demand and white space over HTTP. */
@NullMarked
package pep.territory.demand.web;

import org.jspecify.annotations.NullMarked;
