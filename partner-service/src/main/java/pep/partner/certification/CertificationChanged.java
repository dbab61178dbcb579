package pep.partner.certification;

import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * The public state of a certification that the vendor gives.
 *
 * @param validMonths how long an award holds; null for ever
 */
@EventType("certification.changed.v1")
public record CertificationChanged(String code, String name, @Nullable Integer validMonths) {

  static CertificationChanged of(CertificationKind kind) {
    return new CertificationChanged(kind.code(), kind.name(), kind.validMonths());
  }
}
