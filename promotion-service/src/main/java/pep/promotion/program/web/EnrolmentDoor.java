package pep.promotion.program.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowKey;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Code;
import pep.promotion.program.BulkEnrolling;
import pep.promotion.program.Enrolment;
import pep.promotion.program.EnrolmentBatch;
import pep.promotion.program.web.EnrolmentDoor.EnrolmentRow;

/** By which the rows of one import of enrolments come in. A row says no more than who and where. */
record EnrolmentDoor(BulkEnrolling enrolling, Tenant tenant, Cause cause)
    implements UndoDoor<EnrolmentRow, Enrolment> {

  /** One row, by the vendor's own codes. */
  record EnrolmentRow(
      @RowKey @NotNull @Code String programCode, @RowKey @NotNull @Code String partnerCode) {}

  @Override
  public RowBatch<EnrolmentRow, Enrolment> open(List<EnrolmentRow> named) {
    Set<String> programs = new TreeSet<>();
    Set<String> partners = new TreeSet<>();
    for (EnrolmentRow row : named) {
      programs.add(row.programCode());
      partners.add(row.partnerCode());
    }
    return new Batch(enrolling.open(tenant, programs, partners), Map.of());
  }

  @Override
  public UndoBatch<EnrolmentRow, Enrolment> reopen(List<String> ids) {
    return new Batch(enrolling.open(tenant, Set.of(), Set.of()), enrolling.withIds(tenant, ids));
  }

  private final class Batch
      implements RowBatch<EnrolmentRow, Enrolment>, UndoBatch<EnrolmentRow, Enrolment> {

    private final EnrolmentBatch known;
    private final Map<String, Enrolment> byId;

    private Batch(EnrolmentBatch known, Map<String, Enrolment> byId) {
      this.known = known;
      this.byId = byId;
    }

    @Override
    public Optional<Enrolment> find(EnrolmentRow named) {
      return known.find(named.programCode(), named.partnerCode());
    }

    @Override
    public EnrolmentRow row(Enrolment enrolment) {
      return new EnrolmentRow(enrolment.programCode(), enrolment.partnerCode());
    }

    @Override
    public Enrolment draft(EnrolmentRow row) {
      return known.draft(row.programCode(), row.partnerCode());
    }

    @Override
    public void change(Enrolment enrolment, EnrolmentRow row) {
      // An enrolment that is open is what the row asks for.
    }

    @Override
    public List<Stored<Enrolment>> store(List<Enrolment> enrolments) {
      Map<String, RuleBroken> refused = enrolling.store(enrolments, cause);
      return enrolments.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
    }

    @Override
    public String id(Enrolment enrolment) {
      return enrolment.id();
    }

    @Override
    public long version(Enrolment enrolment) {
      return enrolment.version();
    }

    @Override
    public List<Consequence> consequences(Enrolment enrolment) {
      return enrolling.events(enrolment).stream().map(Consequence::of).toList();
    }

    @Override
    public Optional<Enrolment> withId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    /** A later row takes up again what was withdrawn. */
    @Override
    public void takeBack(Enrolment enrolment) {
      enrolling.withdraw(enrolment);
    }

    @Override
    public void restore(Enrolment enrolment, EnrolmentRow former) {
      // Who is in which program is all that a row says: no row changes it.
    }

    /** A step that was done is a change since; nothing else hangs on an enrolment. */
    @Override
    public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone) {
      return Map.of();
    }
  }
}
