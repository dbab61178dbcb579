/** Journeys over HTTP. */
@NullMarked
package pep.partner.journey.web;

import org.jspecify.annotations.NullMarked;
