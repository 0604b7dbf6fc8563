@NullMarked
package org.isftracker.scenario.web;

import org.jspecify.annotations.NullMarked;
