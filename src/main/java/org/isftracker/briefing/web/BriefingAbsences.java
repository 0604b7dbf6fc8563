package org.isftracker.briefing.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.isftracker.briefing.BriefingRefused;
import org.isftracker.briefing.UnknownBriefing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers what stands beside no form: an unknown briefing, and a command that came too
 * late.
 */
@ControllerAdvice(name = "briefingAbsences")
class BriefingAbsences {

	@ExceptionHandler
	void absent(UnknownBriefing unknown, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	@ExceptionHandler
	void refused(BriefingRefused refused, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

}
