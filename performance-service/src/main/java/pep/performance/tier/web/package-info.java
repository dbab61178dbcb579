/** Tier rules and tiers over HTTP. */
@NullMarked
package pep.performance.tier.web;

import org.jspecify.annotations.NullMarked;
