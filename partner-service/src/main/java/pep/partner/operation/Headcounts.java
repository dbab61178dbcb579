package pep.partner.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import pep.partner.identity.Readers;
import pep.partner.identity.user.Users;
import pep.partner.profile.Partners;
import pep.platform.tenancy.Tenant;

/** How many a vendor has: all that whoever runs the installation sees of its business. */
@Service
public class Headcounts {

  private final Partners partners;
  private final Users users;
  private final Readers readers;

  Headcounts(Partners partners, Users users, Readers readers) {
    this.partners = partners;
    this.users = users;
    this.readers = readers;
  }

  /**
   * @param partners by status
   * @param people who may come in for it and its partners
   * @param administrators the addresses of those who administer it, in order
   */
  public record Headcount(Map<String, Long> partners, long people, List<String> administrators) {}

  public Headcount of(Tenant vendor) {
    SortedMap<String, Long> byStatus = new TreeMap<>();
    partners
        .countByStatus(vendor)
        .forEach((status, count) -> byStatus.put(status.toLowerCase(Locale.ROOT), count));
    List<String> administrators =
        readers.administrators(vendor).stream().map(Readers.Reader::email).sorted().toList();
    return new Headcount(byStatus, users.countOf(vendor), administrators);
  }
}
