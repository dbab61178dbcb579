/**
 * Tiers: the vendor's ordered tier rules, who stands where and why, promotion and demotion with
 * grace.
 */
@NullMarked
package pep.performance.tier;

import org.jspecify.annotations.NullMarked;
