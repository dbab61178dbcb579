/**
 * How an organisation becomes a partner by itself: forms, applications, and what becomes of them.
 */
@NullMarked
package pep.partner.application;

import org.jspecify.annotations.NullMarked;
