@echo off
rem Starts Wongo from the folder that this file lies in, with the first Java that is new enough.
rem   JAVA_HOME   a Java to prefer
rem   WONGO_OPTS  further options for Java
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA="
call :try "%HOME_FOLDER%\runtime"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%j in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpj.."
if not defined JAVA for /d %%j in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA call :try "%%~j"
if not defined JAVA (
    echo wongo: found no Java 25 or newer. Install one, for example with 1>&2
    echo     winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    echo or name its folder in JAVA_HOME. 1>&2
    exit /b 2
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Xshare:auto -XX:+UseSerialGC %WONGO_OPTS% -jar "%HOME_FOLDER%\lib\wongo.jar" %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "MAJOR=0"
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+" %%n in ("%%~v") do set "MAJOR=%%n"
)
if %MAJOR% geq 25 set "JAVA=%~1\bin\java.exe"
exit /b
