package pep.promotion.program;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The programs of all vendors. */
@Repository
public class Programs {

  private final AggregateStore<Program> store;

  Programs(AggregateStores stores) {
    this.store = stores.of(Program.KIND);
  }

  /**
   * @throws pep.platform.problem.NotFound when the vendor has no program with this id
   */
  public Program get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** The program with this code of the vendor's own. */
  public Optional<Program> withCode(Tenant tenant, String code) {
    return store.findOne(tenant, Filters.eq("code", code));
  }

  /** Those of the codes that there are, by their codes. */
  Map<String, Program> withCodes(Tenant tenant, Collection<String> codes) {
    return store.findAll(tenant, Filters.in("code", codes)).stream()
        .collect(Collectors.toMap(Program::code, Function.identity()));
  }

  public Page<Program> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }

  /** Those open for enrolment. */
  public List<Program> published(Tenant tenant) {
    return store.findAll(tenant, Filters.eq("status", ProgramStatus.PUBLISHED.name()));
  }

  Program create(Program program, Creation creation, Cause cause) {
    return store.create(program, creation, cause);
  }

  Program save(Program program, Cause cause) {
    return store.save(program, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-programs",
        database -> {
          var programs = database.getCollection(Program.KIND.collection());
          programs.createIndex(
              Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
          programs.createIndex(Indexes.ascending("vendorId", "status", "code"));
        });
  }
}
