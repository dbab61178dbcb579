package pep.partner.facts;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.tenancy.Tenant;

/** Grants, outlets and enrolments of partners as their owners report them. */
@Repository
public class ReportedPlacements {

  private final Projection<GrantView> grants;
  private final Projection<OutletView> outlets;
  private final Projection<EnrolmentView> enrolments;

  ReportedPlacements(Projections projections) {
    this.grants = projections.of(GrantView.class, "known.grants", "partnerId");
    this.outlets = projections.of(OutletView.class, "known.outlets", "partnerId");
    this.enrolments = projections.of(EnrolmentView.class, "known.enrolments", "partnerId");
  }

  boolean grant(Received<GrantView> event) {
    return grants.accept(event);
  }

  boolean outlet(Received<OutletView> event) {
    return outlets.accept(event);
  }

  boolean enrolment(Received<EnrolmentView> event) {
    return enrolments.accept(event);
  }

  SortedSet<String> territories(Tenant tenant, String partnerId) {
    return grants.findAll(tenant, Filters.eq("data.partnerId", partnerId)).stream()
        .filter(grant -> "issued".equals(grant.status()))
        .map(GrantView::territoryCode)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  long outlets(Tenant tenant, String partnerId) {
    return outlets.count(
        tenant,
        Filters.and(Filters.eq("data.partnerId", partnerId), Filters.eq("data.status", "open")));
  }

  List<PartnerFacts.Enrolled> enrolments(Tenant tenant, String partnerId) {
    return enrolments.findAll(tenant, Filters.eq("data.partnerId", partnerId)).stream()
        .map(
            each ->
                new PartnerFacts.Enrolled(
                    each.programCode(), each.status(), each.enrolledAt(), each.completedAt()))
        .toList();
  }
}
