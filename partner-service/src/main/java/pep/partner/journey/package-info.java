/** The way of a partner into selling: steps with owners and due dates, from its first day on. */
@NullMarked
package pep.partner.journey;

import org.jspecify.annotations.NullMarked;
