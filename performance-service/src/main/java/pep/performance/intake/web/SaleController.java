package pep.performance.intake.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.taking.SingleSale;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.validation.OneOf;

@RestController
@RequestMapping("/api/sales")
class SaleController {

  private final SingleSale sale;

  SaleController(SingleSale sale) {
    this.sale = sale;
  }

  /**
   * Takes one sale. 201 where it is counted, 202 where it is held, 200 where it was known.
   *
   * @param mode {@code correct} puts it in the place of a recorded one that says otherwise
   */
  @PostMapping(consumes = "application/json")
  @Allowed("sales:write")
  SaleAnswer take(
      Reach reach,
      @RequestParam(defaultValue = "record") @OneOf({"record", "correct"}) String mode,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @Valid @RequestBody SaleRequest request) {
    SingleSale.Taken taken =
        sale.take(
            reach,
            new IntakeRequest("api", null, key).correcting(mode.equals("correct")),
            request.cells());
    return SaleAnswer.of(taken);
  }
}
