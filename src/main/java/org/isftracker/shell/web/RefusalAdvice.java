package org.isftracker.shell.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers what no module answers itself: an address without a record is 404, a change
 * that came second 409.
 */
@ControllerAdvice
class RefusalAdvice {

	@ExceptionHandler
	void misaddressed(MethodArgumentTypeMismatchException refusal, HttpServletResponse response) throws IOException {
		boolean path = refusal.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError((path ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
	}

	@ExceptionHandler
	void overtaken(OptimisticLockingFailureException refusal, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

}
