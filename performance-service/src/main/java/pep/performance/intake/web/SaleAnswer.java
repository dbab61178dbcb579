package pep.performance.intake.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import pep.performance.intake.taking.SingleSale;
import pep.platform.http.Answers;

/** 201 where a sale is counted, 202 where it is held for its partner, 200 where it was known. */
@Answers({200, 201, 202})
final class SaleAnswer extends ResponseEntity<SaleResponse> {

  private SaleAnswer(SaleResponse body, HttpStatus status) {
    super(body, status);
  }

  static SaleAnswer of(SingleSale.Taken taken) {
    return new SaleAnswer(
        SaleResponse.of(taken),
        switch (taken.outcome()) {
          case ACCEPTED -> HttpStatus.CREATED;
          case HELD -> HttpStatus.ACCEPTED;
          case DUPLICATE, DIFFERS, DISCARDED, REFUSED -> HttpStatus.OK;
        });
  }
}
