package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Tenant;
import pep.platform.test.ServiceTest;
import pep.promotion.accrual.volume.CarriedSums;
import pep.promotion.accrual.volume.SummedSales;

/** Two instances may find at once that nothing of a partner is summed yet. */
@ServiceTest
class FirstSumsIT {

  @Autowired CarriedSums sums;
  @Autowired Transactions transactions;

  @Test
  void whoeverComesSecondIsOvertakenAndWritesNothing() {
    Tenant tenant = new Tenant("ven_" + UUID.randomUUID());
    SummedSales first = SummedSales.none("p1").anew("first", false);
    SummedSales second = SummedSales.none("p1").anew("second", false);
    SummedSales other = SummedSales.none("p2").anew("second", false);

    write(tenant, first);
    assertThatThrownBy(() -> write(tenant, other, second)).isInstanceOf(AccrualRun.Overtaken.class);

    var stored = sums.of(tenant, List.of("p1", "p2"));
    assertThat(stored.get("p1").basis()).isEqualTo("first");
    assertThat(stored.get("p2")).isEqualTo(SummedSales.none("p2"));
  }

  private void write(Tenant tenant, SummedSales... changed) {
    transactions.run(
        () -> {
          if (!sums.write(tenant, List.of(changed))) {
            throw new AccrualRun.Overtaken();
          }
        });
  }
}
