@NullMarked
package org.isftracker.participation.web;

import org.jspecify.annotations.NullMarked;
