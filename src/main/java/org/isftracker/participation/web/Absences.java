package org.isftracker.participation.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.participation.UnknownRecord;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** Answers a command on a record that does not exist with 404. */
@ControllerAdvice(name = "participationAbsences")
class Absences {

	@ExceptionHandler
	void absent(UnknownRecord unknown, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
