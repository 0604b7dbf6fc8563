@NullMarked
package org.isftracker.shell.web;

import org.jspecify.annotations.NullMarked;
