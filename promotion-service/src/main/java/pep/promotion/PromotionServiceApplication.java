package pep.promotion;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Programs and promotions: enrolment, evaluation, incentives. */
@SpringBootApplication
public class PromotionServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(PromotionServiceApplication.class, args);
  }
}
