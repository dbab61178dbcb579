package pep.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pep.platform.tenancy.Tenant;

/** An aggregate is held stored only as long as the transaction that stored it may commit. */
class AggregateRepetitionTest {

  private final Thing thing = new Thing();

  @BeforeEach
  void aTransaction() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void noTransaction() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.clearSynchronization();
    }
  }

  @Test
  void isNewAgainWithAllThatItRaisedAfterARollback() {
    storedTwice();
    ends(TransactionSynchronization.STATUS_ROLLED_BACK);

    assertThat(thing.version()).isZero();
    assertThat(thing.loaded()).isNull();
    assertThat(thing.raised()).containsExactly("made");
  }

  @Test
  void isNewAgainWhereTheCommitFailed() {
    storedTwice();
    ends(TransactionSynchronization.STATUS_UNKNOWN);

    assertThat(thing.version()).isZero();
  }

  @Test
  void staysStoredAfterTheCommitWhateverALaterTransactionDoes() {
    storedTwice();
    ends(TransactionSynchronization.STATUS_COMMITTED);
    assertThat(thing.version()).isEqualTo(2);
    assertThat(thing.raised()).isEmpty();

    TransactionSynchronizationManager.initSynchronization();
    thing.stored(3, new Document("version", 3L));
    ends(TransactionSynchronization.STATUS_ROLLED_BACK);
    assertThat(thing.version()).isEqualTo(2);
    assertThat(thing.loaded()).isEqualTo(new Document("version", 2L));
  }

  @Test
  void isStoredAtOnceWithoutATransaction() {
    TransactionSynchronizationManager.clearSynchronization();
    thing.stored(1, new Document());

    assertThat(thing.version()).isOne();
  }

  private void storedTwice() {
    thing.stored(1, new Document("version", 1L));
    thing.raise("changed");
    thing.stored(2, new Document("version", 2L));
  }

  private static void ends(int status) {
    var ended = TransactionSynchronizationManager.getSynchronizations();
    TransactionSynchronizationManager.clearSynchronization();
    ended.forEach(each -> each.afterCompletion(status));
  }

  private static final class Thing extends Aggregate {

    Thing() {
      super(new Tenant("ven_a"), "thi_a", Instant.EPOCH);
      raise("made");
    }
  }
}
