package pep.partner.vendor;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Tenant;

/** Pictures by what they are, whosever: they are open to all, and one that was shown once stays. */
@Repository
class Logos {

  private final TenantRecords<Logo> logos;

  Logos(RecordCollections collections) {
    this.logos = collections.of(RecordKind.of(Logo.class, "vendor.logos", Logo::sha256));
  }

  private record Logo(String sha256, byte[] png) {}

  /** Keeps a picture; the same again is the same. */
  void keep(String sha256, byte[] png) {
    logos.insert(Tenant.INSTALLATION, new Logo(sha256, png));
  }

  Optional<byte[]> find(String sha256) {
    return logos.find(Tenant.INSTALLATION, sha256).map(Logo::png);
  }
}
