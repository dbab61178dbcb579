/** Where partners are paid: their accounts, encrypted, and shown only in part. */
@NullMarked
package pep.promotion.payee;

import org.jspecify.annotations.NullMarked;
