package pep.partner.agreement;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pep.partner.profile.PartnerType;
import pep.partner.profile.Profile;

/**
 * What one version of an agreement says, to whom and from when on.
 *
 * @param partnerTypes the types that it is for; none for all
 * @param countries the countries that it is for, by ISO 3166-1; none for all
 * @param from the first instant at which it can be accepted and is asked for
 * @param deadline null where nobody waits for it
 */
public record AgreementTerms(
    String title,
    String text,
    SortedSet<PartnerType> partnerTypes,
    SortedSet<String> countries,
    Instant from,
    @Nullable Deadline deadline) {

  public AgreementTerms {
    partnerTypes = Collections.unmodifiableSortedSet(new TreeSet<>(partnerTypes));
    countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
  }

  boolean concerns(Profile profile) {
    return isAmong(partnerTypes, profile.type()) && isAmong(countries, profile.country());
  }

  private static <T> boolean isAmong(Set<T> some, T one) {
    return some.isEmpty() || some.contains(one);
  }
}
