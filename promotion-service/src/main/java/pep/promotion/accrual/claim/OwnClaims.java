package pep.promotion.accrual.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner's claims on one budget as they are stored, but for those that new sales touch. */
public interface OwnClaims {

  /** A partner that has no other claims. */
  OwnClaims NONE =
      new OwnClaims() {
        @Override
        public List<Claim> setOff(@Nullable String after) {
          return List.of();
        }

        @Override
        public List<Claim> all(@Nullable String before) {
          return List.of();
        }
      };

  /**
   * The next page of those of which something is set off, in the order of acceptance.
   *
   * @param after the {@link Claim#order} that the page before ended with, null for the first page
   * @return empty when there are no more
   */
  List<Claim> setOff(@Nullable String after);

  /**
   * The next page of all of them, the last accepted first.
   *
   * @param before the {@link Claim#order} that they come before, null for the last of all
   * @return empty when there are no more
   */
  List<Claim> all(@Nullable String before);
}
