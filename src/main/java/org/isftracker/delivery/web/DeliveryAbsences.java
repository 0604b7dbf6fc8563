package org.isftracker.delivery.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.delivery.UnknownDelivery;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what stands beside no form: something unknown. */
@ControllerAdvice
class DeliveryAbsences {

	@ExceptionHandler
	void absent(UnknownDelivery unknown, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

}
