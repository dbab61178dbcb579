package pep.performance.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.intake.IntakeRequest;
import pep.performance.intake.SingleSale;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

@RestController
@RequestMapping("/api/sales")
class SaleController {

  private final SingleSale sale;

  SaleController(SingleSale sale) {
    this.sale = sale;
  }

  /** 201 where it is counted, 202 where it is held for its partner, 200 where it was known. */
  @PostMapping(consumes = "application/json")
  @Allowed("sales:write")
  ResponseEntity<SaleResponse> take(
      Caller caller,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody SaleRequest request) {
    SingleSale.Taken taken =
        sale.take(caller, new IntakeRequest("api", null, key), request.cells());
    HttpStatus status =
        switch (taken.outcome()) {
          case ACCEPTED -> HttpStatus.CREATED;
          case HELD -> HttpStatus.ACCEPTED;
          case DUPLICATE, REFUSED -> HttpStatus.OK;
        };
    return ResponseEntity.status(status).body(SaleResponse.of(taken));
  }
}
