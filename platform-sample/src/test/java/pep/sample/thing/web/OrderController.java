package pep.sample.thing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.ImportOptions;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.platform.bulk.RowKey;
import pep.platform.bulk.Rows;
import pep.platform.bulk.Stored;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.CurrencyCode;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;
import pep.platform.validation.Subdivision;
import pep.platform.validation.Text;
import pep.platform.validation.TimeZoneName;

/** Every kind of value that a request may hold, each held to its rule. */
@RestController
@RequestMapping("/api/orders")
class OrderController {

  enum Haste {
    NONE,
    NEXT_DAY
  }

  record OrderLine(
      @NotNull @Code String product,
      @NotNull @DecimalMin("0.001") @Digits(integer = 9, fraction = 3) BigDecimal quantity,
      @Nullable Money price) {}

  record OrderRequest(
      @NotNull @Code String code,
      @NotNull @Name String name,
      @Nullable @Text(max = 50) String note,
      @Nullable @Text(max = 50, blank = true) String remark,
      @NotNull @Country String country,
      @Nullable @Subdivision String part,
      @Nullable @Subdivision(orCountry = true) String region,
      @Nullable @CurrencyCode String currency,
      @Nullable @TimeZoneName String zone,
      @Nullable @OneOf({"net", "gross"}) String measure,
      @NotNull Haste haste,
      @NotNull LocalDate day,
      @Nullable Instant at,
      @Nullable YearMonth month,
      @Nullable BigDecimal weight,
      @Nullable Double degree,
      @Nullable Boolean gift,
      int boxes,
      @NotEmpty @Size(max = 9) List<@Valid OrderLine> lines,
      @Nullable Set<@Code String> tags,
      @Nullable Map<@Code String, Money> fees) {}

  record OrderRow(
      @RowKey @NotNull @Code String code,
      @NotNull @Country String country,
      @Nullable BigDecimal weight) {}

  /** Takes an order and gives it back. */
  @PostMapping
  @Allowed("things:write")
  OrderRequest take(@Valid @RequestBody OrderRequest order) {
    return order;
  }

  /** Takes rows. */
  @PostMapping(
      path = "/import",
      consumes = {"text/csv", "application/x-ndjson"})
  @Allowed("things:write")
  void importRows(Staff staff, Rows<OrderRow> rows) throws IOException {
    ImportOrder order = new ImportOrder(staff.tenant(), "orders", null, Cause.of(staff));
    rows.take(order, new ImportOptions(null, null, null), new OrderDoor());
  }

  /** Takes every row and keeps none. */
  private static final class OrderDoor
      implements RowDoors<OrderRow>, RowDoor<OrderRow, OrderRow>, RowBatch<OrderRow, OrderRow> {

    @Override
    public String kind() {
      return "orders";
    }

    @Override
    public Class<OrderRow> rows() {
      return OrderRow.class;
    }

    @Override
    public RowDoor<OrderRow, OrderRow> open(ImportOrder order) {
      return this;
    }

    @Override
    public RowBatch<OrderRow, OrderRow> open(List<OrderRow> named) {
      return this;
    }

    @Override
    public Optional<OrderRow> find(OrderRow named) {
      return Optional.empty();
    }

    @Override
    public OrderRow row(OrderRow order) {
      return order;
    }

    @Override
    public OrderRow draft(OrderRow row) {
      return row;
    }

    @Override
    public void change(OrderRow order, OrderRow row) {}

    @Override
    public List<Stored<OrderRow>> store(List<OrderRow> orders) {
      return orders.stream().map(order -> Stored.unless(null, order)).toList();
    }

    @Override
    public String id(OrderRow order) {
      return order.code();
    }

    @Override
    public long version(OrderRow order) {
      return 1;
    }

    @Override
    public List<Consequence> consequences(OrderRow order) {
      return List.of();
    }
  }

  /** Counts orders. */
  @GetMapping
  @Allowed("things:read")
  int count(
      Caller caller,
      @RequestParam LocalDate from,
      @RequestParam(required = false) @Nullable Instant at,
      @RequestParam(required = false) @Nullable YearMonth month,
      @RequestParam(required = false) @Nullable BigDecimal weight,
      @RequestParam(defaultValue = "1") int boxes,
      @RequestParam(required = false) @Nullable @Country String country,
      @RequestParam(defaultValue = "net") @OneOf({"net", "gross"}) String measure) {
    return 0;
  }
}
