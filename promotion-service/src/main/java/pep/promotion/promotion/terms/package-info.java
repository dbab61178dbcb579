/**
 * What a promotion says: its kind and what that gives, its products, its window, and what it goes
 * together with.
 */
@NamedInterface
@NullMarked
package pep.promotion.promotion.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
