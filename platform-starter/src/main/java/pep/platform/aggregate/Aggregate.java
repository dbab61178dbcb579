package pep.platform.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pep.platform.tenancy.Tenant;

/**
 * One consistency boundary and its MongoDB document in one class. Its methods guard its rules and
 * {@link #raise} what happened; {@link AggregateStore} writes state and events together.
 */
public abstract class Aggregate {

  @Id private String id;
  private String vendorId;
  private long version;
  private Instant createdAt;
  private Instant changedAt;
  private @Nullable Instant dueAt;
  private @Nullable String createdBy;

  @Transient private final transient List<Object> raised = new ArrayList<>();
  @Transient private transient @Nullable Document loaded;
  @Transient private transient boolean revocable;

  /** For Spring Data, which fills the fields afterwards. */
  @SuppressWarnings("NullAway.Init")
  protected Aggregate() {}

  @SuppressWarnings("NullAway.Init")
  protected Aggregate(Tenant tenant, String id, Instant now) {
    this.id = id;
    this.vendorId = tenant.vendorId();
    this.createdAt = now;
    this.changedAt = now;
  }

  public String id() {
    return id;
  }

  public Tenant tenant() {
    return new Tenant(vendorId);
  }

  /** 0 until first stored, then raised by one with every change. */
  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** When this aggregate next has something to do by itself; null when never. */
  public @Nullable Instant dueAt() {
    return dueAt;
  }

  /** Sets the next due instant, or clears it; {@link pep.platform.due.DueWork} acts on it. */
  protected void dueAt(@Nullable Instant instant) {
    this.dueAt = instant;
  }

  /** Notes a fact that is published when, and only when, the state of this moment is stored. */
  protected void raise(Object event) {
    raised.add(event);
  }

  List<Object> raised() {
    return raised;
  }

  @Nullable Document loaded() {
    return loaded;
  }

  @Nullable String createdBy() {
    return createdBy;
  }

  void createdBy(@Nullable String fingerprint) {
    this.createdBy = fingerprint;
  }

  /**
   * Holds this state as the stored one; within a transaction until that is rolled back, so that
   * work which is repeated stores again what it was handed.
   */
  void stored(long newVersion, Document state) {
    if (TransactionSynchronizationManager.isSynchronizationActive() && !revocable) {
      revocable = true;
      TransactionSynchronizationManager.registerSynchronization(
          new Revocation(version, loaded, List.copyOf(raised)));
    }
    this.version = newVersion;
    this.loaded = state;
    this.raised.clear();
  }

  void changedAt(Instant now) {
    this.changedAt = now;
  }

  void loaded(Document state) {
    this.loaded = state;
  }

  /** What it was before the first write of a transaction. */
  private final class Revocation implements TransactionSynchronization {

    private final long before;
    private final @Nullable Document state;
    private final List<Object> facts;

    Revocation(long before, @Nullable Document state, List<Object> facts) {
      this.before = before;
      this.state = state;
      this.facts = facts;
    }

    @Override
    public void afterCompletion(int status) {
      revocable = false;
      if (status != STATUS_COMMITTED) {
        version = before;
        loaded = state;
        raised.clear();
        raised.addAll(facts);
      }
    }
  }
}
