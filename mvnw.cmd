@echo off
rem Starts Maven for Samenspraak on Windows. Without arguments it starts the demo.
rem It needs JAVA_HOME to point to a JDK 21 or newer and mvn 3.8.6 or newer on the path; mvnw (for a POSIX shell) can find or fetch them.
setlocal
if not exist "%JAVA_HOME%\bin\javac.exe" (
  echo Samenspraak needs a JDK 21 or newer: point JAVA_HOME to it. 1>&2
  exit /b 1
)
where mvn >nul 2>nul || (
  echo Samenspraak needs Maven 3.8.6 or newer on the path. 1>&2
  exit /b 1
)
if "%~1"=="" (
  call mvn -q -f "%~dp0pom.xml"
) else (
  call mvn -f "%~dp0pom.xml" %*
)
exit /b %ERRORLEVEL%
